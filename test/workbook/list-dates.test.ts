import { sheetNames } from "../../src/annex";
import { keepLists } from "../../src/taskpane/job/lists";
import { Book } from "../../src/workbench/book";
import { closeExcel, openExcel } from "./excel";
import { linesBelow, sheetOf } from "./made";
import { listOf, readTeam } from "./small-team";

afterEach(closeExcel);

test.each([[false, 45657], [true, 45657 - 1462]])("a day that a person types as a number into the sheet Status List counts as the workbook counts (from 1904: %s)", async (date1904, serial) => {
  const book = new Book("team.xlsx");
  book.date1904 = date1904;
  await openExcel(book);
  await keepLists(await readTeam(), [listOf(1)]);
  const sheet = sheetOf(book, sheetNames.statusList);
  const { headers, lines } = linesBelow(sheet, "As of");
  sheet.ensure(lines[0]?.row ?? 0, headers.indexOf("As of")).value = serial;
  expect((await readTeam()).lists.map(({ asOf }) => asOf)).toEqual(["2024-12-31"]);
});
