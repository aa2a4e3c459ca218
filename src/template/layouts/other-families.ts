import { cmrt3 } from "./cmrt-3";
import { cmrt6 } from "./cmrt-6";
import type { FormLayout } from "./layout";

export type OtherFamily = "EMRT" | "CRT" | "AMRT";

/** The company block of the CMRT since 3.00, with everything behind the scope's description a few rows further down. */
function companyMoved(by: number): Pick<FormLayout, "company" | "effectiveDate"> {
  const moved = (cell: string) => `D${Number(cell.slice(1)) + by}`;
  const behind = (cell: string | null) => (cell !== null && Number(cell.slice(1)) > 10 ? moved(cell) : cell);
  const { company } = cmrt3;
  const block: FormLayout["company"] = {
    companyName: company.companyName,
    declarationScope: company.declarationScope,
    scopeDescription: company.scopeDescription,
    companyUniqueId: behind(company.companyUniqueId),
    companyUniqueIdAuthority: behind(company.companyUniqueIdAuthority),
    address: behind(company.address),
    contactName: behind(company.contactName),
    contactEmail: behind(company.contactEmail),
    contactPhone: behind(company.contactPhone),
    authorizerName: behind(company.authorizerName),
    authorizerTitle: behind(company.authorizerTitle),
    authorizerEmail: behind(company.authorizerEmail),
    authorizerPhone: behind(company.authorizerPhone),
  };
  return { company: block, effectiveDate: `D${22 + by}` };
}

/** As in the CMRT 6.x. */
const idFirst: FormLayout["smelterList"] = cmrt6.smelterList;

/**
 * The sister templates, for what they share with the CMRT (templates.md, 3.1 and 5). Their questions are about other minerals and
 * are not read.
 */
export const otherFamilies: Readonly<Record<OtherFamily, readonly FormLayout[]>> = {
  EMRT: [
    { id: "emrt-1", confirmed: ["1.1", "1.11", "1.2", "1.3"], inferred: [], ...companyMoved(0), smelterList: { ...idFirst, lastRow: 2500 } },
    { id: "emrt-2", confirmed: ["2.0", "2.1"], inferred: ["2.11"], ...companyMoved(4), smelterList: { ...idFirst, lastRow: 2504 } },
  ],
  CRT: [{ id: "crt-2", confirmed: ["2.2"], inferred: ["2.21"], ...companyMoved(0), smelterList: { ...idFirst, lastRow: 2500 } }],
  AMRT: [
    {
      id: "amrt-1.2",
      confirmed: ["1.2"],
      inferred: ["1.21"],
      ...companyMoved(2),
      smelterList: {
        versionCell: "O3",
        firstRow: 5,
        lastRow: 2504,
        columns: {
          metalText: "A", nameText: "B", country: "C", id: "D", idSource: "E", street: "F", city: "G", state: "H",
          contactName: "I", contactEmail: "J", nextSteps: "K", mineName: "L", mineCountry: "M", recycled: "N", comments: "O",
        },
      },
    },
    { id: "amrt-1.3", confirmed: ["1.3"], inferred: ["1.31"], ...companyMoved(5), smelterList: idFirst },
  ],
};
