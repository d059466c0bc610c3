module consumer {
  requires org.openfoi.io;
  requires org.openfoi.rules;
  requires jakarta.el; // a default validator wants it, whoever's records it validates
}
