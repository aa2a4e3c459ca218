export { files } from "../en/files";
