/** Words of the desk's own sheets; English, see ../index. */
export const settings = {
  "settings.title": "Settings of the review",
  "settings.sheet.what": "Write into the column Value; a blank is as delivered. The review follows at once.",
  "settings.sheet.rules": "A rule can be off, on, or speak as error, question, risk or information.",
  "settings.column.setting": "Setting",
  "settings.column.value": "Value",
  "settings.column.what": "What it is for",
  "settings.column.delivered": "As delivered",
  "settings.column.smelter": "Smelter",
  "settings.column.country": "Country",
  "settings.column.from": "From",
  "settings.column.until": "Until",
  "settings.column.reason": "Reason",
  "settings.concerns.what": "Smelters and countries that your company does not want, such as those under sanctions. Whatever suppliers list of them is a risk.",
  "settings.concerns.how": "A line is meant by its ID, else by the smelter's name (and its country, where given), else it is for every smelter of the country. From and Until may stay blank.",
} as const;
