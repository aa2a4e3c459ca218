export { annex } from "../en/annex";
