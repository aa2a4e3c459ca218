import { HostCollection, HostObject, prototypesOf } from "../../src/workbench/batch";
import { Book } from "../../src/workbench/book";
import { Workbook } from "../../src/workbench/excel/index";
import { openInNode } from "./node";

/** Every collection has these in the host, and some lack one in office.js: an add-in cannot ask for it there. */
const fromBase = new Set(["GetItemAt", "GetCount", "GetItemOrNullObject"]);

/** On the web Excel.createWorkbook calls this on an object of its own, whose class office.js keeps to itself. */
const onInnerClass = new Set(["Workbook.createAndOpenWorkbook"]);

/** The host must not serve members Excel does not have: its names are checked against office.js itself. */
test("every member the host serves exists in office.js under the same class", async () => {
  const book = new Book("book.xlsx");
  const sheet = book.add("Sheet1");
  sheet.ensure(0, 0).value = 1;
  sheet.tables.push({ id: "t", name: "T", area: { row: 0, column: 0, rows: 2, columns: 1 }, style: "", showFilterButton: true, showBandedRows: true });
  book.settings.set("key", 1);
  const host = await openInNode(book);
  const served = new Map<string, HostObject>();
  collect(new Workbook(book), served);

  const missing: string[] = [];
  let members = 0;
  for (const [className, object] of served) {
    const type = (host.Excel as unknown as Record<string, { prototype: Record<string, unknown> }>)[className];
    if (!type) {
      missing.push(className);
      continue;
    }
    for (const name of wireNames(object)) {
      members++;
      const own = name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
      if (!(own in type.prototype) && !fromBase.has(name) && !onInnerClass.has(`${className}.${own}`)) missing.push(`${className}.${own}`);
    }
  }
  host.close();
  console.log(`${served.size} classes, ${members} members: ${[...served.keys()].join(", ")}`);
  expect(missing).toEqual([]);
});

function collect(object: HostObject, served: Map<string, HostObject>) {
  if (served.has(object.className)) return;
  served.set(object.className, object);
  for (const name of wireNames(object)) {
    if (descriptor(object, name)?.get) {
      const value = (object as unknown as Record<string, unknown>)[name];
      if (value instanceof HostObject) collect(value, served);
    }
  }
  if (object instanceof HostCollection) (object.items() as HostObject[]).slice(0, 1).forEach((item) => { collect(item, served); });
  const range = (object as { GetUsedRange?(): HostObject }).GetUsedRange?.();
  if (range) collect(range, served);
}

function wireNames(object: HostObject): string[] {
  const own = prototypesOf(object).filter((type) => type !== HostObject.prototype);
  return [...new Set(own.flatMap((type) => Object.getOwnPropertyNames(type)).filter((name) => /^_?[A-Z]/.test(name)))];
}

function descriptor(object: object, name: string): PropertyDescriptor | undefined {
  return prototypesOf(object).map((type) => Object.getOwnPropertyDescriptor(type, name)).find((found) => found !== undefined);
}
