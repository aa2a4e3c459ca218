import { countryCode } from "../../smelters";
import { meaningOf, METALS, metalsInScope, smelterCell, type Meaning, type Metal, type Response, type SmelterRow } from "../../template";
import { coveredCountriesIn } from "../covered-countries";

/** What the rules across suppliers need of one declaration: small enough to keep for a few hundred. */
export interface Declared {
  /** The company's name, folded: two declarations with the same are of one supplier. */
  supplier: string;
  name: string;
  /** Of its template, and the cell that prints it. */
  version: string;
  versionCell: string;
  /** Metals that are in scope and have a smelter listed. */
  listed: Metal[];
  /** Scope, its description and the products: only declarations for the same replace each other. */
  covers: string;
  date: string | null;
  place: { sheet: string; company: string; date: string };
  origin: Partial<Record<Metal, { meaning: Meaning | null; cell: string }>>;
  rows: DeclaredRow[];
}

export interface DeclaredRow {
  metal: Metal;
  /** "" where the row has none. */
  id: string;
  /** The id, else the name: what makes two rows the same. */
  key: string;
  name: string;
  country: string;
  /** The country's code, Hong Kong's and Macao's as China's; "" where it is none. */
  place: string;
  sheet: string;
  row: number;
  metalCell: string;
  idCell: string | null;
  countryCell: string | null;
  /** True when the row names a mine in a covered country. */
  covered: boolean;
}

const cid = /^CID\d{6}$/i;

export function declaredBy(response: Response): Declared {
  const { company, effectiveDate, sheets, products } = response;
  const name = company.companyName?.text ?? "";
  return {
    supplier: folded(name),
    name,
    version: response.template.version,
    versionCell: "J3",
    listed: metalsInScope(response).filter((metal) => response.smelters.some((row) => row.metal === metal)),
    covers: JSON.stringify([company.declarationScope?.text ?? "", company.scopeDescription?.text ?? "", products.map(({ number }) => number)]),
    date: effectiveDate.iso,
    place: { sheet: sheets.declaration, company: company.companyName?.cell ?? "D8", date: effectiveDate.cell },
    origin: Object.fromEntries(
      METALS.flatMap((metal) => {
        const answer = response.answers.ORIGIN_COVERED?.[metal];
        return answer ? [[metal, { meaning: meaningOf(response, "ORIGIN_COVERED", metal), cell: answer.cell }]] : [];
      }),
    ),
    rows: response.smelters.flatMap((row) => (row.metal === null ? [] : [declaredRow(row, row.metal)])),
  };
}

function declaredRow(row: SmelterRow, metal: Metal): DeclaredRow {
  const id = cid.test(row.id) ? row.id.toUpperCase() : cid.test(row.idInput) ? row.idInput.toUpperCase() : "";
  const name = row.name || row.lookup;
  return {
    metal,
    id,
    key: id || folded(name),
    name,
    country: row.country,
    place: placeOf(row.country),
    sheet: row.sheet,
    row: row.row,
    metalCell: smelterCell(row, "metalText") ?? `B${row.row}`,
    idCell: smelterCell(row, "id") ?? smelterCell(row, "idInput"),
    countryCell: smelterCell(row, "country"),
    covered: coveredCountriesIn(row.mineCountry).length > 0,
  };
}

/** Hong Kong and Macao stand in some lists under China. */
function placeOf(country: string): string {
  const code = countryCode(country) ?? "";
  return code === "HK" || code === "MO" ? "CN" : code;
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
