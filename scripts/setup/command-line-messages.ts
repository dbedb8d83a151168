import type { Command } from "./command-line.ts"
import type { Said } from "./run.ts"

/** What is said of arguments that do not pass: which one, why, and what to type instead. */
export function refusalSentences({ typed, options = {}, words }: Command) {
  const known = Object.keys(options).map((name) => `--${name}`)
  const help: Said = {
    fr: `Toute l’aide\u202f: ${typed} -- --help`,
    en: `All the help: ${typed} -- --help`
  }
  const told = (fr: string, en: string): Said => ({ fr: `${fr}\n${help.fr}`, en: `${en}\n${help.en}` })
  const listed: Said =
    known.length === 0
      ? { fr: "Cette commande n’a pas d’option.", en: "This command has no options." }
      : { fr: `Options connues\u202f: ${known.join(", ")}.`, en: `Known options: ${known.join(", ")}.` }
  return {
    unknown: (name: string) =>
      told(`Option inconnue\u202f: ${name}. ${listed.fr}`, `Unknown option: ${name}. ${listed.en}`),
    twice: (name: string) =>
      told(`${name} est donné deux fois\u202f: gardez-en un.`, `${name} is given twice: keep one of them.`),
    takesNothing: (name: string) =>
      told(
        `${name} ne prend pas de valeur\u202f: écrivez ${name} seul.`,
        `${name} takes no value: type ${name} alone.`
      ),
    wantsValue: (name: string, takes: Said) =>
      told(
        `${name} attend une valeur\u202f: ${name} <${takes.fr}>. Si elle commence par un tiret\u202f: ${name}=-…`,
        `${name} wants a value: ${name} <${takes.en}>. If it begins with a dash: ${name}=-…`
      ),
    wrongValue: (name: string, text: string, takes: Said) =>
      text === ""
        ? told(`Il manque --${name} <${takes.fr}>.`, `--${name} <${takes.en}> is missing.`)
        : told(
            `«\u202f${text}\u202f» ne convient pas pour --${name}. Attendu\u202f: ${takes.fr}.`,
            `“${text}” does not pass for --${name}. Expected: ${takes.en}.`
          ),
    tooFew: () =>
      told(
        `Il manque <${words?.takes.fr}>\u202f: ${words?.does.fr}.`,
        `<${words?.takes.en}> is missing: ${words?.does.en}.`
      ),
    tooMany: (word: string) =>
      told(
        `«\u202f${word}\u202f» est de trop\u202f: ${words ? `un seul <${words.takes.fr}> à la fois` : "cette commande ne prend que des options"}.`,
        `“${word}” is too many: ${words ? `one <${words.takes.en}> at a time` : "this command takes options only"}.`
      )
  }
}
