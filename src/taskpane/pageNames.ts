import type { GuideSection } from "../words";

export const tabs = ["suppliers", "review", "smelters", "annex"] as const;
export type TabName = (typeof tabs)[number];
/** Pages that are reached from others and lead back. */
export const besides = ["lists", "settings", "guide", "about"] as const;
export type PageName = TabName | (typeof besides)[number];

export function isBeside(page: PageName): boolean {
  return besides.some((one) => one === page);
}

/** The section of the guide that is about a page. */
export const sectionOf: Readonly<Record<PageName, GuideSection>> = { suppliers: "suppliers", review: "review", smelters: "smelters", annex: "annex", lists: "lists", settings: "settings", guide: "start", about: "trust" };

/** The page that a button of the ribbon asks for. */
export function pageInAddress(): PageName | null {
  return tabs.find((tab) => location.hash === `#${tab}`) ?? null;
}
