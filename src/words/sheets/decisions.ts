/** Words of the desk's own sheets; English, see ../index. */
export const decisions = {
  "decisions.title": "Decisions about smelters",
  "decisions.what": "Each row settles a name for every supplier that writes it so, now and in later years.",
  "decisions.how": "Write “{open}” into Decision to take one back.",
  "decisions.column.country": "Country as listed",
  "decisions.column.decision": "Decision",
  "decisions.column.facility": "Facility",
  "decisions.column.location": "Location",
  "decisions.column.facilityId": "Facility ID",
  "decisions.column.by": "Decided by",
  "decisions.column.on": "On",
  "decisions.open": "open",
} as const;
