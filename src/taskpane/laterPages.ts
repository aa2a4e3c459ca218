import { lazy } from "react";

/** Pages that are loaded when somebody opens them, or when the pane has nothing else to do. */
const pages = {
  annex: () => import("./AnnexPage"),
  lists: () => import("./ListsPage"),
  review: () => import("./ReviewPage"),
  settings: () => import("./SettingsPage"),
  smelters: () => import("./SmeltersPage"),
  suppliers: () => import("./SuppliersPage"),
  supplier: () => import("./SupplierPage"),
};

export const AnnexPage = lazy(async () => ({ default: (await pages.annex()).AnnexPage }));
export const ListsPage = lazy(async () => ({ default: (await pages.lists()).ListsPage }));
export const ReviewPage = lazy(async () => ({ default: (await pages.review()).ReviewPage }));
export const SettingsPage = lazy(async () => ({ default: (await pages.settings()).SettingsPage }));
export const SmeltersPage = lazy(async () => ({ default: (await pages.smelters()).SmeltersPage }));
export const SuppliersPage = lazy(async () => ({ default: (await pages.suppliers()).SuppliersPage }));
export const SupplierPage = lazy(async () => ({ default: (await pages.supplier()).SupplierPage }));

/** Fetches what the next click may need. A page that cannot be fetched is asked for again when it is opened. */
export function fetchLaterPages(): void {
  for (const page of Object.values(pages)) page().catch(() => undefined);
}

/** The page that the pane begins with is fetched while Excel is asked. */
export function fetchFirstPage(): void {
  pages.suppliers().catch(() => undefined);
}
