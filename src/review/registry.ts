import type { Rule } from "./rule";
import { answerRules } from "./rules/answers";
import { commentRules } from "./rules/comments";
import { companyDetailRules } from "./rules/company-details";
import { companyFieldRules } from "./rules/company-fields";
import { concernRules } from "./rules/concerns";
import { contactNameRules } from "./rules/contact-names";
import { contradictionRules } from "./rules/contradictions";
import { crossSheetRules } from "./rules/cross-sheet";
import { dateRules } from "./rules/dates";
import { emailRules } from "./rules/emails";
import { fileRules } from "./rules/file";
import { formTotalRules } from "./rules/form-total";
import { listStatusRules } from "./rules/list-status";
import { mineCountryRules } from "./rules/mine-countries";
import { outOfScopeRules } from "./rules/out-of-scope";
import { policyRules } from "./rules/policies";
import { policyAddressRules } from "./rules/policy-address";
import { practiceRules } from "./rules/practices";
import { requiredAnswerRules } from "./rules/required-answers";
import { requiredListRules } from "./rules/required-lists";
import { smelterFieldRules } from "./rules/smelter-fields";
import { smelterIdentityRules } from "./rules/smelter-identity";
import { smelterRowRules } from "./rules/smelter-rows";
import { sourceRules } from "./rules/sources";
import { templateFormRules } from "./rules/template-form";
import { wholeDeclarationRules } from "./rules/whole-declaration";
import { wishRules } from "./rules/wishes";

/** Every rule, in the order of precedence: of two that judge the same thing at one cell the first speaks. */
export const rules: readonly Rule[] = [
  ...wishRules,
  ...fileRules,
  ...templateFormRules,
  ...companyFieldRules,
  ...companyDetailRules,
  ...requiredAnswerRules,
  ...policyAddressRules,
  ...requiredListRules,
  ...emailRules,
  ...contactNameRules,
  ...dateRules,
  ...answerRules,
  ...outOfScopeRules,
  ...commentRules,
  ...contradictionRules,
  ...sourceRules,
  ...wholeDeclarationRules,
  ...mineCountryRules,
  ...policyRules,
  ...practiceRules,
  ...smelterRowRules,
  ...smelterFieldRules,
  ...smelterIdentityRules,
  ...crossSheetRules,
  ...concernRules,
  ...listStatusRules,
  // Counts what the others found, so it comes last.
  ...formTotalRules,
];
