module consumer {
  requires org.openfoi.io;
  requires org.openfoi.rules;
  requires jakarta.el; // a default validator wants it, whoever's records it validates

  opens consumer; // to the validator, as for any constraint on one's own classes
}
