import * as XLSX from "@e965/xlsx";
import { completeTemplate, type TemplateDescription } from "../fixtures/describe";
import { buildTemplate } from "../fixtures/template";
import { agileFile, bomb, compoundFile, cryptoApiFile, part, standardFile, workbookFile, xlsxFile, xlsxParts, zipFile } from "./make";

export interface HostileFile {
  name: string;
  bytes: Uint8Array;
  /** Whether a template is to be read from it: every text is the supplier's, and nothing is damaged. */
  readable: boolean;
}

const everyExcelKnows = "VelvetSweatshop";
const longest = "x".repeat(32_767);
const texts = ["__proto__", "constructor", "toString", "hasOwnProperty", "=1+1", "=cmd|'/c calc'!A1", "+1-1", "-2+3", "@SUM(A1:A9)", "<script>alert(1)</script>", "{family} {name}", "${process.env}", "'; DROP TABLE smelters; --", "\u202Etxt.exe", "\u0000\u0007", "ｆｕｌｌ", "#REF!", "CID000157, CID000180", longest, "🙂".repeat(2000)];

/** Numbers that are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

function flipped(bytes: Uint8Array, seed: number): Uint8Array {
  const next = chance(seed);
  const bent = bytes.slice();
  for (let flips = 1 + Math.floor(next() * 16); flips > 0; flips--) {
    const at = Math.floor(next() * bent.length);
    bent[at] = (bent[at] ?? 0) ^ (1 << Math.floor(next() * 8));
  }
  return bent;
}

function blanked(bytes: Uint8Array, seed: number): Uint8Array {
  const next = chance(seed);
  const bent = bytes.slice();
  const start = Math.floor(next() * bent.length);
  return bent.fill(next() < 0.5 ? 0 : 0xff, start, start + Math.floor(next() * 600));
}

/** The same template in every form of file. */
async function wholeFiles(): Promise<Record<string, Uint8Array>> {
  const zip = await buildTemplate(completeTemplate("6.5"));
  const as = (bookType: "biff8" | "xlsb" | "xlsm") => new Uint8Array(XLSX.write(XLSX.read(zip), { type: "buffer", bookType, compression: true }) as Buffer);
  const xls = as("biff8");
  return { "form.xlsx": zip, "form.xlsm": as("xlsm"), "form.xlsb": as("xlsb"), "form.xls": xls, "agile.xlsx": agileFile(zip, everyExcelKnows), "standard.xlsx": standardFile(zip, everyExcelKnows), "rc4.xls": cryptoApiFile(xls, everyExcelKnows) };
}

/** A template with one text in every place where a supplier may write. */
function filledWith(text: string): TemplateDescription {
  const whole = completeTemplate("3.01");
  return {
    ...whole,
    company: Object.fromEntries(Object.keys(whole.company ?? {}).map((field) => [field, text])),
    effectiveDate: { raw: text },
    answers: Object.fromEntries(Object.keys(whole.answers ?? {}).map((question) => [question, text])),
    comments: Object.fromEntries(Object.keys(whole.answers ?? {}).map((question) => [question, text])),
    companyAnswers: Object.fromEntries(Object.keys(whole.companyAnswers ?? {}).map((letter) => [letter, text])),
    smelters: [{ metalText: text, lookup: text, nameText: text, country: text, id: text, mineCountry: text, comments: text }, { metalText: "Gold", nameText: text, country: text, id: text, mineCountry: text }],
    products: [{ number: text, name: text }],
  };
}

/** Files of the wrong kind, and files that would cost too much. */
function oddFiles(zip: Uint8Array): Record<string, Uint8Array> {
  const declaration = "<sheetData/>";
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`Declaration (${index})`, declaration]));
  return {
    "nothing.xlsx": new Uint8Array(),
    "photo.xlsx": Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
    "page.xls": Buffer.from("<html><table><tr><td>Declaration</td></tr></table>"),
    "paper.xlsx": Buffer.from("%PDF-1.7\n"),
    "list.xls": Buffer.from("Metal;Smelter\nTin;Works"),
    "letter.xlsx": zipFile({ "[Content_Types].xml": part(""), "word/document.xml": part("") }),
    "archive.xlsx": zipFile({ "template.xlsx": part(zip) }),
    "locked.xlsx": agileFile(zip, "a real password"),
    "locked.xls": cryptoApiFile(workbookFile({ Declaration: [["a"]] }, { form: "biff8" }), "a real password"),
    "container.xls": compoundFile({ Other: new Uint8Array(5000) }),
    "sheet-bomb.xlsx": xlsxFile({ Declaration: bomb(500) }),
    "lying-bomb.xlsx": xlsxFile({ Declaration: bomb(500, 1000) }),
    "nearly-honest-bomb.xlsx": xlsxFile({ Declaration: bomb(500, 100_000_000) }),
    "string-bomb.xlsx": zipFile({ ...xlsxParts({ Declaration: declaration }), "xl/sharedStrings.xml": bomb(500) }),
    "picture-bomb.xlsx": zipFile({ ...xlsxParts({ Declaration: declaration }), "xl/media/image1.png": bomb(500) }),
    "workbook-bomb.xlsx": zipFile({ ...xlsxParts({ Declaration: declaration }), "xl/workbook.xml": bomb(500) }),
    "cells.xlsx": xlsxFile({ Declaration: `<sheetData>${`<row>${"<c><v>1</v></c>".repeat(1000)}</row>`.repeat(2001)}</sheetData>` }),
    "sheets.xlsx": xlsxFile(many),
    "far-row.xlsx": xlsxFile({ Declaration: '<sheetData><row r="4294967290"><c r="A4294967290"><v>1</v></c></row></sheetData>' }),
    "link.xlsx": xlsxFile({ Declaration: '<sheetData/><hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>' }),
    "deep.xlsx": xlsxFile({ Declaration: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is>${"<r>".repeat(50_000)}</is></c></row></sheetData>` }),
    "entities.xlsx": xlsxFile({ Declaration: '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">]><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData>' }),
    "unclosed.xlsx": xlsxFile({ Declaration: '<sheetData><row r="1"><c r="A1"><v>1' }),
    "names.xlsx": xlsxFile({ ["__proto__"]: declaration, constructor: declaration, "Declaration 'x'!A1": declaration }),
  };
}

/** 240 files: damaged, of the wrong kind, too costly, or with texts that want to be more than texts. The same in every run, but for the keys of encryption. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const whole = await wholeFiles();
  const files: HostileFile[] = Object.entries(whole).map(([name, bytes]) => ({ name, bytes, readable: true }));
  for (const [index, text] of texts.entries()) files.push({ name: `text-${index}.xlsx`, bytes: await buildTemplate(filledWith(text)), readable: true });
  const swapped: [string, string][] = [["xlsx-inside.xls", "form.xlsx"], ["xls-inside.xlsx", "form.xls"], ["xlsb-inside.xlsx", "form.xlsb"]];
  for (const [name, inside] of swapped) files.push({ name, bytes: whole[inside] ?? new Uint8Array(), readable: true });
  for (const [name, bytes] of Object.entries(oddFiles(whole["form.xlsx"] ?? new Uint8Array()))) files.push({ name, bytes, readable: false });
  const forms = Object.entries(whole);
  for (let index = 0; files.length < wanted; index++) {
    const [name, bytes] = forms[index % forms.length] ?? ["", new Uint8Array()];
    const bend = [
      () => flipped(bytes, index + 1),
      () => bytes.slice(0, Math.floor((bytes.length * (1 + (index % 19))) / 20)),
      () => blanked(bytes, index + 1),
    ][Math.floor(index / forms.length) % 3];
    files.push({ name: `bent-${index}-${name}`, bytes: bend?.() ?? bytes, readable: false });
  }
  return files;
}

const wanted = 240;
