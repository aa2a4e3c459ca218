/** What the worksheet functions say where they have no value. */
export const functions = {
  "functions.noList": "This workbook has no status list. Bring one in the pane, or give a range with a list.",
  "functions.noneInForce": "No status list is in force on {date}: all of them are later.",
  "functions.badMetal": "“{text}” is not a metal. Write one of {metals}.",
  "functions.noName": "A name or an id is needed.",
  "functions.badDate": "“{text}” cannot be read as a date. Write it as 2014-12-31.",
  "functions.noneAlike": "No list has a smelter of this metal.",
  "functions.notLoaded": "The add-in's files could not be loaded. Open the pane and read the workbook again.",
} as const;
