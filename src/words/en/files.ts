/** Reading and writing files. */
export const files = {
  "files.empty": "{name} is empty.",
  "files.notAWorkbook": "{name} is not an Excel workbook: it looks like {what}.",
  "files.image": "a picture",
  "files.pdf": "a PDF document",
  "files.web": "a web page",
  "files.text": "a text file",
  "files.unknownKind": "another kind of file",
  "files.encrypted": "{name} is encrypted. Open it in Excel, save it without a password under another name, and add that file.",
  "files.broken": "{name} is damaged and could not be read. Ask for the file again.",
  "files.tooLarge": "{name} would need more than {limit} MB of memory once it is unpacked. A filled template needs far less; ask for the file again.",
  "files.noTable": "{name} has no rows to read.",
} as const;
