import { releasesBetween } from "../../template";
import type { AcrossRule } from "./rule";

/** Two later versions bring two later lists of smelters. */
const oldBy = 2;

/** A declaration beside others of its supplier, and its version beside theirs. */
export const declarationRules: readonly AcrossRule[] = [
  {
    // The roll-up counts the later one by itself (design.md, 4), so nobody has to do anything.
    id: "F-12",
    class: "consistency",
    severity: "information",
    check: (declared) =>
      declared.flatMap((own, declaration) => {
        const same = declared.filter((other) => own.supplier !== "" && other.supplier === own.supplier && other.covers === own.covers);
        const latest = same.map(({ date }) => date ?? "").sort().at(-1) ?? "";
        return (own.date ?? "") < latest ? [{ declaration, sheet: own.place.sheet, cell: own.place.company, message: { id: "review.F-12" as const, slots: { name: own.name, date: own.date ?? "", later: latest } } }] : [];
      }),
  },
  {
    id: "Z-10",
    class: "reasonableness",
    severity: "information",
    check: (declared) => {
      const versions = [...new Set(declared.map(({ version }) => version))];
      return declared.flatMap((own, declaration) => {
        const ahead = versions.map((version) => ({ version, by: releasesBetween(own.version, version) ?? 0 })).reduce((most, one) => (one.by > most.by ? one : most), { version: own.version, by: 0 });
        return ahead.by >= oldBy ? [{ declaration, sheet: own.place.sheet, cell: own.versionCell, message: { id: "review.Z-10" as const, slots: { version: own.version, newest: ahead.version, n: ahead.by } } }] : [];
      });
    },
  },
];
