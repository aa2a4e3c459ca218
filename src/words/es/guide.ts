export { guide } from "../en/guide";
