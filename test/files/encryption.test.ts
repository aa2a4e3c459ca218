import { readWorkbook } from "../../src/files";
import { everyExcelKnows } from "../../src/files/encryption";
import { agileFile, compoundFile, cryptoApiFile, standardFile, workbookFile } from "./make";

/** Long enough that several segments and blocks are needed. */
const sheets = { Sheet: Array.from({ length: 400 }, (_, row) => [`Row ${row}`, row * 1.5, Math.sin(row)]) };

async function read(bytes: Uint8Array) {
  const result = await readWorkbook(bytes, "book");
  return result.ok ? [399, 0].map((row) => result.workbook.sheets[0]?.value(row, 0)) : result.problem;
}

const needsPassword = { id: "files.password", slots: { name: "book" } };

test.each([
  ["SHA512", 256],
  ["SHA1", 128],
  ["SHA384", 192],
])("an .xlsx under agile encryption (%s, AES-%d) opens with the password that every Excel knows", async (hash, keyBits) => {
  const zip = workbookFile(sheets);
  expect(await read(agileFile(zip, everyExcelKnows, { hash, keyBits }))).toEqual(["Row 399", "Row 0"]);
  expect(await read(agileFile(zip, "secret", { hash, keyBits }))).toEqual(needsPassword);
});

test("an .xlsx under standard encryption opens with it too", async () => {
  const zip = workbookFile(sheets);
  expect(await read(standardFile(zip, everyExcelKnows))).toEqual(["Row 399", "Row 0"]);
  expect(await read(standardFile(zip, "secret"))).toEqual(needsPassword);
});

test("a .xls under RC4 CryptoAPI encryption opens with it too", async () => {
  const xls = workbookFile(sheets, { form: "biff8" });
  expect(await read(cryptoApiFile(xls, everyExcelKnows))).toEqual(["Row 399", "Row 0"]);
  expect(await read(cryptoApiFile(xls, "secret"))).toEqual(needsPassword);
});

test.each([
  ["extensible encryption", [3, 0, 3, 0], ""],
  ["another cipher", [4, 0, 4, 0, 0, 0, 0, 0], '<keyData cipherAlgorithm="DES" hashAlgorithm="SHA1" cipherChaining="ChainingModeCBC"/>'],
])("%s needs a password", async (_, version, xml) => {
  expect(await read(compoundFile({ EncryptionInfo: Buffer.concat([Buffer.from(version), Buffer.from(xml)]), EncryptedPackage: new Uint8Array(64) }))).toEqual(needsPassword);
});

test("a key that would take minutes to make is not made", async () => {
  const few = agileFile(workbookFile(sheets), everyExcelKnows, { spins: 1111 });
  const many = Buffer.from(few);
  many.write('spinCount="9e99"', many.indexOf('spinCount="1111"'));
  expect(await read(many)).toEqual(needsPassword);
});
