/** The command line. */
export const desk = {
  "desk.usage":
    "Usage:\n  desk review FILE... [--status LIST] [--list-date DATE] [--today DATE] [--year YYYY] [--settings FILE] [--json]\n  desk annex FILE... --status LIST [--list-date DATE] [--as-of DATE] [--year YYYY] [--register LIST] [--reference LIST] [--settings FILE] [--out WORKBOOK.xlsx] [--json]\n  desk lookup QUERIES.csv --reference LIST [--json]\nFILE is a template, a workbook with several, or a folder. LIST is CSV or Excel. --reference of annex is a list of known facilities, such as that of the US Department of Commerce: what it names may enter Annex I and is not designated by it. --settings takes the workbook that keeps them (annex goes by its decisions about smelters and its own lists of known facilities too), CSV with Setting and Value, or JSON. DATE is YYYY-MM-DD.",
  "desk.unknownCommand": "“{command}” is not a command of desk.",
  "desk.noFiles": "No file is named.",
  "desk.badDate": "--{option} needs a date as YYYY-MM-DD, not “{text}”.",
  "desk.badYear": "--year needs a year of four digits, not “{text}”.",
  "desk.noStatus": "annex needs a status list: --status LIST.",
  "desk.noReference": "lookup needs one file of queries and a reference list: --reference LIST.",
  "desk.notFound": "{name} does not exist or may not be read.",
  "desk.emptyFolder": "{name} has no workbook in it.",
  "desk.badOption": "{text}",
  "desk.notWritten": "{name} could not be written.",
  "desk.noQueries": "{name} needs a column with names (query or name) and one with metals.",
  "desk.badRegister": "{name} has no column with suppliers' names (Supplier or Company).",
  "desk.review.file": "{file}: {company}, CMRT {version}, {date}, ",
  "desk.review.result": "{grade}, {n|one finding|{n} findings}",
  "desk.review.list": "Status list of {date} ({source})",
  "desk.review.finding": "  {severity} {rule} {sheet}!{cell} {message}",
  "desk.annex.row": "{metal}\t{facility}\t{location}\t{designation}",
  "desk.annex.sum": "{n|One facility|{n} facilities}, {yes} designated as of {date}; {left} rows left out",
  "desk.lookup.row": "{query}\t{metal}\t{id}\t{how}",
} as const;
