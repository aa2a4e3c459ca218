import { core, type Tier } from "./tier";
import { isOwnName, sorted } from "./word-sets";

/** "Smelting Co., Ltd. Hangzhou Fuchunjiang": all the words of a facility's own name, in another order. An alias is loose enough as it stands. */
export const wordOrder: Tier = {
  how: "word order",
  find: (asked, names) => names.alike(asked, "word order", ({ parts }) => sorted(parts.core)).filter(isOwnName),
  identifying: core,
  among: "all metals",
};
