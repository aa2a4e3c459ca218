import { lazy } from "react";

/** Pages that are loaded when somebody opens them, or when the pane has nothing else to do. */
const pages = {
  about: () => import("./AboutPage"),
  annex: () => import("./AnnexPage"),
  guide: () => import("./GuidePage"),
  lists: () => import("./ListsPage"),
  review: () => import("./ReviewPage"),
  settings: () => import("./SettingsPage"),
  smelters: () => import("./SmeltersPage"),
  suppliers: () => import("./SuppliersPage"),
  supplier: () => import("./SupplierPage"),
  tour: () => import("./Tour"),
};

export const AboutPage = lazy(async () => ({ default: (await pages.about()).AboutPage }));
export const AnnexPage = lazy(async () => ({ default: (await pages.annex()).AnnexPage }));
export const GuidePage = lazy(async () => ({ default: (await pages.guide()).GuidePage }));
export const ListsPage = lazy(async () => ({ default: (await pages.lists()).ListsPage }));
export const ReviewPage = lazy(async () => ({ default: (await pages.review()).ReviewPage }));
export const SettingsPage = lazy(async () => ({ default: (await pages.settings()).SettingsPage }));
export const SmeltersPage = lazy(async () => ({ default: (await pages.smelters()).SmeltersPage }));
export const SuppliersPage = lazy(async () => ({ default: (await pages.suppliers()).SuppliersPage }));
export const SupplierPage = lazy(async () => ({ default: (await pages.supplier()).SupplierPage }));
export const Tour = lazy(async () => ({ default: (await pages.tour()).Tour }));

/** Fetches what the next click may need. A page that cannot be fetched is asked for again when it is opened. */
export function fetchLaterPages(): void {
  for (const page of Object.values(pages)) page().catch(() => undefined);
}

/** The page that the pane begins with is fetched while Excel is asked. */
export function fetchFirstPage(): void {
  pages.suppliers().catch(() => undefined);
}
