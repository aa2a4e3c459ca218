import type { Metal } from "../template";

/** As the annex orders them; the forms have another order. */
export const metals: readonly Metal[] = ["Gold", "Tantalum", "Tin", "Tungsten"];
