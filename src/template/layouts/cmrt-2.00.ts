import { cmrt203 } from "./cmrt-2.03";
import type { Layout } from "./layout";

/** CMRT 2.02 (March 2013): the cells of 2.03, the list's version one column earlier. Its Checker's total is of no use; the fields are those of 2.03. */
export const cmrt202: Layout = {
  ...cmrt203,
  id: "cmrt-2.02",
  confirmed: ["2.02"],
  inferred: [],
  smelterList: { ...cmrt203.smelterList, versionCell: "N3" },
};

/** CMRT 2.00 and 2.01 (2012): a shorter smelter list, the id in a narrow locked column A without a heading. Both read from real files. */
export const cmrt200: Layout = {
  ...cmrt202,
  id: "cmrt-2.00",
  confirmed: ["2.00", "2.01"],
  smelterList: {
    versionCell: "N3",
    firstRow: 5,
    // Below it stand a copyright line and hidden translations and aliases.
    lastRow: 1001,
    columns: {
      id: "A",
      metalText: "B",
      lookup: "C",
      nameText: "D",
      country: "E",
      street: "F",
      city: "G",
      state: "H",
      contactName: "I",
      contactEmail: "J",
      nextSteps: "K",
      mineName: "L",
      mineCountry: "M",
      comments: "N",
    },
  },
};
