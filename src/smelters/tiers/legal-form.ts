import { core, type Tier } from "./tier";

/** "Jiangxi Copper Company Limited" and "Jiangxi Copper Co., Ltd."; "Yun Nan Tin" and "Yunnan Tin". */
export const legalForm: Tier = {
  how: "legal form",
  find: (asked, names) => names.alike(asked, "legal form", ({ parts }) => parts.core.join("")),
  identifying: core,
  among: "metal and country",
};
