import { suppliersListed } from "../../src/desk/register-list";

/** A table as lines of cells with semicolons between. */
const table = (...lines: string[]) => ({ name: "list", rows: lines.map((line) => line.split(";")) });
const names = (...tables: ReturnType<typeof table>[]) => suppliersListed(tables)?.map(({ supplier }) => supplier) ?? null;

test.each<[what: string, tables: ReturnType<typeof table>[], expected: string[] | null]>([
  ["two sheets", [table("Supplier", "A"), table("Supplier", "C", "D")], ["A", "C", "D"]],
  ["two sheets of which one calls them vendors", [table("Supplier;Contact", "A;Ida"), table("Vendor name;E-mail", "C;c@example.com")], ["A", "C"]],
  ["a cover before the list", [table("Our suppliers", "Prepared by;Ida", "Company;Us Inc", "Date;2014-12-31"), table("Supplier;Contact", "A;Ida")], ["A"]],
  ["a cover with the title of the list", [table("Suppliers", "of 2014"), table("Supplier;Contact", "A;Ida")], ["A"]],
  ["a cover with counts", [table("Suppliers;4", "Answered;2"), table("Supplier", "A")], ["A"]],
  ["the company that asks beside the supplier", [table("Company;Supplier Name", "Us Inc;A", "Us Inc;B")], ["A", "B"]],
  ["the company that asks beside a column of names", [table("Company;Name", "Us Inc;A", "Us Inc;B")], ["A", "B"]],
  ["a person's name beside the supplier", [table("Name;Supplier", "Ida;A", "Jon;B")], ["A", "B"]],
  ["a person's name beside one supplier in all lines", [table("Supplier;Name", "A;Ida", "A;Jon")], ["A", "A"]],
  ["ids before the names", [table("Supplier ID;Supplier legal name", "S1;A", "S2;B")], ["A", "B"]],
  ["codes of the company before the names", [table("Company code;Supplier (legal name)", "77;A", "77;B")], ["A", "B"]],
  ["numbers under the suppliers' own heading", [table("Supplier;Name", "100017;A", "100018;B")], ["A", "B"]],
  ["contacts of suppliers before the names", [table("Supplier contact;Supplier e-mail;Company", "Ida;a@example.com;A")], ["A"]],
  ["the name said the other way round", [table("No.;Legal name of the supplier", "1;A")], ["A"]],
  ["a title above the headings", [table("Suppliers", "Supplier;Contact", "A;Ida")], ["A"]],
  ["a title above the heading of a single column", [table("Suppliers", "Supplier name", "A", "B")], ["A", "B"]],
  ["a title of two cells above the headings", [table("Supplier survey 2014;Us Inc", "", "Company;Contact", "A;Ida")], ["A"]],
  ["a single column", [table("Suppliers", "A", "", "B")], ["A", "B"]],
  ["headings again on the next page, a dash and a sum", [table("Supplier;Part", "A;P-1", "Supplier;Part", "-;P-2", "B;P-3", "Total;2")], ["A", "B"]],
  ["a company with a common word for a name", [table("Supplier;Contact", "Total;Ida", "3M;Jon")], ["Total", "3M"]],
  ["no heading that is known", [table("Some words", "A"), table("Supplier ID;Country", "S1;Japan")], null],
])("a register with %s", (_, tables, expected) => {
  expect(names(...tables)).toEqual(expected);
});

test("contact, parts, note and state are read beside the name, by their headings", () => {
  expect(suppliersListed([table("Supplier name;E-mail;Part numbers;Notes;State", "A;a@example.com;P-1, P-2;twice;escalated")])).toEqual([
    { supplier: "A", state: "escalated", contact: "a@example.com", parts: "P-1, P-2", note: "twice", file: "", content: "", list: "", sheets: null },
  ]);
});
