import { parseArgs } from "node:util"
import { refusalSentences } from "./command-line-messages.ts"
import { helpText } from "./help-text.ts"
import { type Said, spoken } from "./run.ts"

/** What reads one value: any schema of zod. */
interface Reader<Read> {
  safeParse(value: unknown): { success: true; data: Read } | { success: false }
}

/** An option that is there or not, such as `--json`. */
interface Switch {
  type: "boolean"
  does: Said
}

/** An option with a value, such as `--into <reco>`: the reader says which values pass. */
interface Valued<Read> {
  type: "string"
  /** The value as the help names it, or those to choose from. */
  takes: Said
  does: Said
  read: Reader<Read>
}

export type Option = Switch | Valued<unknown>

/** What is typed without a dash before it. */
interface Words {
  takes: Said
  does: Said
  least?: number
  most?: number
}

/** A command as a person meets it: what `--help` says, and all that may be typed. */
export interface Command<Options extends Record<string, Option> = Record<string, Option>> {
  /** As it is typed, up to its arguments: `npm run import`. */
  typed: string
  does: Said
  words?: Words
  options?: Options
  /** Environment variables that change what it does. */
  variables?: Record<string, Said>
}

/** What was asked of a command, read and checked. */
export interface Asked<Options extends Record<string, Option>> {
  words: string[]
  options: { [Name in keyof Options]: Options[Name] extends Valued<infer Read> ? Read : boolean }
}

export type CommandLine<Options extends Record<string, Option>> =
  | { asked: Asked<Options> }
  | { help: true }
  | { refused: Said }

/** An option that is there or not. */
export const flag = (does: Said): Switch => ({ type: "boolean", does })

/** An option whose value a schema of zod reads; without the option, the schema reads `undefined`. */
export const value = <Read>(takes: Said, does: Said, read: Reader<Read>): Valued<Read> => ({
  type: "string",
  takes,
  does,
  read
})

const takesValue = (option: Option): option is Valued<unknown> => option.type === "string"

/**
 * Reads what was typed after a command's name.
 * @returns the words and every option, the wish for help, or the sentence that says what does not pass and what would
 */
export function parseCommandLine<Options extends Record<string, Option>>(
  command: Command<Options>,
  typed: readonly string[]
): CommandLine<Options> {
  // A map: what people type must not meet the names that every object has.
  const options = new Map<string, Option>(Object.entries(command.options ?? {}))
  const types = [...options].map(([name, { type }]) => [name, { type }] as const)
  // Not strict: its refusals are in English, and tell who wrote the command rather than who types it.
  const { tokens } = parseArgs({
    args: [...typed],
    options: { ...Object.fromEntries(types), help: { type: "boolean", short: "h" } },
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  const refusal = refusalSentences(command)
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []))
  const given = tokens.filter((token) => token.kind === "option")
  if (given.some(({ name }) => name === "help")) return { help: true }

  const values = new Map<string, string | true>()
  for (const { name, rawName, value: text, inlineValue } of given) {
    const option = options.get(name)
    if (!option) return { refused: refusal.unknown(rawName) }
    if (values.has(name)) return { refused: refusal.twice(rawName) }
    if (!takesValue(option)) {
      if (text !== undefined) return { refused: refusal.takesNothing(rawName) }
      values.set(name, true)
    } else {
      const isAnotherOption = inlineValue === false && text?.startsWith("-") && text !== "-"
      if (text === undefined || isAnotherOption) return { refused: refusal.wantsValue(rawName, option.takes) }
      values.set(name, text)
    }
  }

  const { least = 0, most = Number.POSITIVE_INFINITY } = command.words ?? { most: 0 }
  if (words.length < least) return { refused: refusal.tooFew() }
  if (words.length > most) return { refused: refusal.tooMany(words[most] ?? "") }

  const read: Record<string, unknown> = {}
  for (const [name, option] of options) {
    const text = values.get(name)
    if (!takesValue(option)) read[name] = text === true
    else {
      const result = option.read.safeParse(text)
      if (!result.success) return { refused: refusal.wrongValue(name, String(text ?? ""), option.takes) }
      read[name] = result.data
    }
  }
  return { asked: { words, options: read as Asked<Options>["options"] } }
}

/**
 * Reads the arguments of the command that runs, and answers itself when there is nothing more to do: the help ends with 0,
 * what does not pass with 1 and its sentence.
 */
export function readCommandLine<Options extends Record<string, Option>>(
  command: Command<Options>,
  typed: readonly string[] = process.argv.slice(2)
): Asked<Options> {
  const line = parseCommandLine(command, typed)
  if ("asked" in line) return line.asked
  if ("help" in line) console.log(helpText(command)[spoken])
  else console.error(line.refused[spoken])
  process.exit("help" in line ? 0 : 1)
}
