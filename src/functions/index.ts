import { candidates, facility, status } from "./functions";

CustomFunctions.associate({ FACILITY: facility, STATUS: status, CANDIDATES: candidates });
