import type { Rule } from "./rule";
import { answerRules } from "./rules/answers";
import { companyFieldRules } from "./rules/company-fields";
import { contactNameRules } from "./rules/contact-names";
import { contradictionRules } from "./rules/contradictions";
import { dateRules } from "./rules/dates";
import { emailRules } from "./rules/emails";
import { mineCountryRules } from "./rules/mine-countries";
import { policyRules } from "./rules/policies";
import { policyAddressRules } from "./rules/policy-address";
import { requiredAnswerRules } from "./rules/required-answers";
import { requiredListRules } from "./rules/required-lists";
import { smelterIdRules } from "./rules/smelter-ids";
import { smelterRowRules } from "./rules/smelter-rows";
import { templateFormRules } from "./rules/template-form";

/** Every rule, in the order of precedence: of two that judge the same thing at one cell the first speaks. */
export const rules: readonly Rule[] = [
  ...templateFormRules,
  ...companyFieldRules,
  ...requiredAnswerRules,
  ...policyAddressRules,
  ...requiredListRules,
  ...emailRules,
  ...contactNameRules,
  ...dateRules,
  ...answerRules,
  ...contradictionRules,
  ...mineCountryRules,
  ...policyRules,
  ...smelterRowRules,
  ...smelterIdRules,
];
