import { releasedOn } from "../../template";
import type { Rule } from "../rule";

/** The same company for this question, with or without its legal form. */
function sameCompany(one: string, other: string): boolean {
  const fold = (text: string) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/(?: (?:inc|corp|corporation|co|ltd|limited|llc|gmbh|ag|sa|plc|kk|bv))+$/, "");
  return fold(one) !== "" && fold(one) === fold(other);
}

/** What the team has asked of its suppliers, in its settings; silent where it has asked for nothing. */
export const wishRules: readonly Rule[] = [
  {
    id: "F-03",
    class: "reasonableness",
    severity: "warning",
    cause: "version",
    check: ({ response: { template: { version } }, settings: { minimumVersion } }) => {
      const [own, least] = [releasedOn(version), minimumVersion === null ? null : releasedOn(minimumVersion)];
      return own !== null && least !== null && own < least ? [{ cell: "J3", message: { id: "review.F-03.minimum", slots: { version, minimum: minimumVersion ?? "" } } }] : [];
    },
  },
  {
    id: "C-19",
    class: "reasonableness",
    severity: "warning",
    check: ({ response: { company: { companyName } }, settings: { ownNames } }) =>
      companyName && ownNames.some((name) => sameCompany(name, companyName.text)) ? [{ cell: companyName.cell, message: { id: "review.C-19", slots: { text: companyName.text } } }] : [],
  },
  {
    id: "XS-07",
    class: "reasonableness",
    severity: "warning",
    check: ({ response: { company: { declarationScope }, scopeKind }, layout, settings: { wantedScope } }) => {
      // A scope that the version does not offer cannot be asked of it.
      const wanted = layout.scopes.find(({ kind }) => kind === wantedScope);
      return declarationScope && wanted && scopeKind !== null && scopeKind !== wantedScope
        ? [{ cell: declarationScope.cell, message: { id: "review.XS-07", slots: { scope: declarationScope.text, wanted: wanted.text } } }]
        : [];
    },
  },
];
