package org.openfoi.model.law;

import java.util.List;

/** Writing a provision: short, long, and as an address. */
final class ProvisionForm {
  private ProvisionForm() {}

  static String shortForm(Provision provision) {
    StringBuilder form = new StringBuilder(16);
    form.append(provision.getKind().sign()).append(provision.getNumber());
    List<String> path = provision.getPath();
    if (provision.getKind() != ProvisionKind.SCHEDULE) {
      return inBrackets(form, path).toString();
    }
    if (!path.isEmpty()) {
      form.append(isPart(path.get(0)) ? " " : " para.").append(path.get(0));
      inBrackets(form, path.subList(1, path.size()));
    }
    return form.toString();
  }

  static String longForm(Provision provision) {
    ProvisionKind kind = provision.getKind();
    List<String> path = provision.getPath();
    StringBuilder form = new StringBuilder(64);
    if (kind == ProvisionKind.SCHEDULE && !path.isEmpty()) {
      String first = path.get(0);
      form.append(
          isPart(first)
              ? "Part " + first.substring(Provision.PART_SIGN.length())
              : "paragraph " + first);
      inBrackets(form, path.subList(1, path.size())).append(" of ");
    }
    form.append(kind.word()).append(' ').append(provision.getNumber());
    if (kind != ProvisionKind.SCHEDULE) {
      inBrackets(form, path);
    }
    return form.append(kind == ProvisionKind.SCHEDULE ? " to the " : " of the ")
        .append(provision.getRegime().getTitle())
        .toString();
  }

  static String address(Provision provision) {
    StringBuilder address = new StringBuilder(80);
    address
        .append(provision.getRegime().getAddress())
        .append('/')
        .append(Provision.lower(provision.getKind().word()))
        .append('/')
        .append(provision.getNumber());
    List<String> path = provision.getPath();
    for (int i = 0; i < path.size(); i++) {
      String element = path.get(i);
      if (isPart(element)) {
        address.append("/part/").append(element.substring(Provision.PART_SIGN.length()));
      } else {
        boolean paragraph = i == 0 && provision.getKind() == ProvisionKind.SCHEDULE;
        address.append(paragraph ? "/paragraph/" : "/").append(element);
      }
    }
    return address.toString();
  }

  private static boolean isPart(String element) {
    return element.startsWith(Provision.PART_SIGN);
  }

  private static StringBuilder inBrackets(StringBuilder form, List<String> elements) {
    for (String element : elements) {
      form.append('(').append(element).append(')');
    }
    return form;
  }
}
