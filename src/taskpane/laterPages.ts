import { laterPage } from "./LaterPage";

// Pages that are fetched when somebody opens them, or when the pane has nothing else to do.
export const AboutPage = laterPage(async () => (await import("./AboutPage")).AboutPage);
export const AnnexPage = laterPage(async () => (await import("./AnnexPage")).AnnexPage);
export const GuidePage = laterPage(async () => (await import("./GuidePage")).GuidePage);
export const ListsPage = laterPage(async () => (await import("./ListsPage")).ListsPage);
export const ReviewPage = laterPage(async () => (await import("./ReviewPage")).ReviewPage);
export const SettingsPage = laterPage(async () => (await import("./SettingsPage")).SettingsPage);
export const SmeltersPage = laterPage(async () => (await import("./SmeltersPage")).SmeltersPage);
export const SuppliersPage = laterPage(async () => (await import("./SuppliersPage")).SuppliersPage);
export const SupplierPage = laterPage(async () => (await import("./SupplierPage")).SupplierPage);
export const Tour = laterPage(async () => (await import("./Tour")).Tour, ({ end }) => end);

/** Fetches what the next click may need. A page that cannot be fetched is asked for again when it is opened. */
export function fetchLaterPages(): void {
  for (const page of [AboutPage, AnnexPage, GuidePage, ListsPage, ReviewPage, SettingsPage, SmeltersPage, SuppliersPage, SupplierPage, Tour]) page.ask().catch(() => undefined);
}

/** The page that the pane begins with is fetched while Excel is asked. */
export function fetchFirstPage(): void {
  SuppliersPage.ask().catch(() => undefined);
}
