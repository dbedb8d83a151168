import { PASSWORD_MINIMUM } from "@recos/schemas/people/password"
import { PASSWORD_FAULT_LABELS } from "@recos/schemas/people/passwords/fault-labels"
import { useEffect, useState } from "preact/hooks"
import { interfaceLanguage } from "../messages/interface-language.ts"

type Judge = typeof import("@recos/schemas/people/passwords/judge-password")

let loading: Promise<Judge | null> | undefined

/** The lists weigh more than any page: they are fetched once somebody begins to choose a password. Without them the server alone judges. */
const loadJudge = (): Promise<Judge | null> =>
  (loading ??= import("@recos/schemas/people/passwords/judge-password").catch(() => null))

const SETTLED_MILLISECONDS = 400

/**
 * Why a password would be refused, in a sentence, once it is long enough and nothing more has been typed for a moment. Silence is no
 * promise: only the server knows all that is the person's.
 */
export function usePasswordFault(password: string, own: readonly string[]): string | undefined {
  const [judged, setJudged] = useState<{ password: string; sentence: string | undefined }>()
  const ownWords = own.join("\n")
  useEffect(() => {
    if (password === "") return
    const judging = loadJudge()
    if (password.length < PASSWORD_MINIMUM) return
    let isOver = false
    const timer = setTimeout(async () => {
      const judge = await judging
      const fault = judge?.judgePassword(password, ownWords.split("\n")) ?? null
      const sentence = fault === null ? undefined : PASSWORD_FAULT_LABELS[interfaceLanguage.value][fault]
      if (!isOver) setJudged({ password, sentence })
    }, SETTLED_MILLISECONDS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [password, ownWords])
  return judged?.password === password ? judged.sentence : undefined
}
