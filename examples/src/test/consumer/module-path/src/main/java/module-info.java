module consumer {
  requires org.openfoi.io;
  requires org.openfoi.rules;
}
