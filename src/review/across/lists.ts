import { ownListOf } from "../../smelters";
import { releasesBetween } from "../../template";
import type { Declared } from "./declared";
import type { AcrossContext, AcrossRule } from "./rule";
import { least } from "./texts";

/** Lists are compared from one year to the next; what lies further back had another market. */
const comparedDays = 731;

function isWithin(earlier: string, later: string): boolean {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000 <= comparedDays;
}

/** Below this a like list is no wonder. */
const likeListRows = 10;
const changedShare = 0.25;

function ordered(declared: readonly Declared[]): { declaration: number; keys: string }[] {
  return declared.map(({ rows }, declaration) => ({ declaration, keys: `\n${rows.map(({ metal, key }) => `${metal} ${key}\n`).join("")}` }));
}

/** The newest look-up list at hand, where it is newer than the version; null where there is none. */
function newerList({ lookups }: AcrossContext, version: string): AcrossContext["lookups"][number] | null {
  const newer = lookups.filter((one) => (releasesBetween(version, one.version) ?? 0) > 0);
  const newest = newer.reduce<AcrossContext["lookups"][number] | null>((best, one) => (best && (releasesBetween(best.version, one.version) ?? 0) <= 0 ? best : one), null);
  return newest;
}

/** A supplier's list beside its own earlier one, beside other suppliers', and beside newer look-up lists. */
export const listRules: readonly AcrossRule[] = [
  {
    id: "Z-03",
    class: "reasonableness",
    severity: "warning",
    check: (declared) =>
      declared.flatMap((later, declaration) => {
        const earlier = declared.filter((other) => other.supplier !== "" && other.supplier === later.supplier && other.date !== null && later.date !== null && other.date < later.date && isWithin(other.date, later.date)).sort((one, other) => ((one.date ?? "") < (other.date ?? "") ? 1 : -1))[0];
        if (!earlier || earlier.rows.length === 0) return [];
        const keysOf = ({ rows }: Declared) => new Set(rows.map(({ metal, key }) => `${metal} ${key}`));
        const [before, now] = [keysOf(earlier), keysOf(later)];
        const changed = [...before].filter((key) => !now.has(key)).length + [...now].filter((key) => !before.has(key)).length;
        if (changed <= before.size * changedShare) return [];
        return [{ declaration, sheet: later.place.sheet, cell: later.place.date, message: { id: "review.Z-03" as const, slots: { n: changed, before: before.size, date: earlier.date ?? "" } } }];
      }),
  },
  {
    id: "Z-04",
    class: "reasonableness",
    severity: "warning",
    check: (declared) => {
      const lists = ordered(declared);
      return declared.flatMap((own, declaration) => {
        const [first] = own.rows;
        const keys = lists[declaration]?.keys ?? "";
        if (!first || own.rows.length < likeListRows) return [];
        const like = least(declared.flatMap((other, index) => (other.supplier !== own.supplier && (lists[index]?.keys ?? "").includes(keys) ? [other.name] : [])));
        return like !== undefined ? [{ declaration, sheet: first.sheet, cell: first.metalCell, message: { id: "review.Z-04" as const, slots: { n: own.rows.length, other: like } } }] : [];
      });
    },
  },
  {
    // The supplier chose from the list that it had: this is for the reviewer, who knows the newer one.
    id: "S-32",
    class: "reasonableness",
    severity: "information",
    check: (declared, context) =>
      declared.flatMap((own, declaration) => {
        const newer = newerList(context, own.version);
        const list = newer && ownListOf(newer.list);
        if (!list) return [];
        return own.rows.flatMap((row) =>
          row.id !== "" && row.idCell !== null && list.covers(row.metal) && list.hasIdsLike(row.id) && list.withId(row.id).length === 0
            ? [{ declaration, sheet: row.sheet, cell: row.idCell, metal: row.metal, message: { id: "review.S-32" as const, slots: { row: row.row, name: row.name, id: row.id, version: newer.version } } }]
            : [],
        );
      }),
  },
];
