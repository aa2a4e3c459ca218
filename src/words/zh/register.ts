export { register } from "../en/register";
