import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { WrittenQuestion } from "./api.ts"
import { questionMessages } from "./messages.ts"

/** A question in one line, from its parts as people wrote them. */
export const questionInWords = ({ population, intervention, comparison }: WrittenQuestion): string =>
  questionMessages[interfaceLanguage.value].sentence(population, intervention, comparison)
