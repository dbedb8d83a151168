import { useEffect, useState } from "preact/hooks"
import { DecimalField } from "../ui/field.tsx"

interface NumberFieldProps {
  label: string
  hint?: string
  /** What is wrong with the number, where one is there or lacks. */
  error?: string | undefined
  value: number | null
  onValue: (value: number | null) => void
  /** Reads what is typed; undefined for what is no such number. */
  read: (text: string) => number | undefined
  /** Said of what is typed and cannot be read. */
  unread: string
}

/** A whole number that is typed: what cannot be read stays in the field, and is said, and counts as nothing. */
export function NumberField({ label, hint, error, value, onValue, read, unread }: NumberFieldProps) {
  const [text, setText] = useState(value === null ? "" : String(value))
  const typed = text.trim() === "" ? null : read(text.trim())
  // Another window's draft was taken over, or another link has this place now.
  useEffect(() => {
    if ((typed ?? null) !== value) setText(value === null ? "" : String(value))
  }, [value])
  const change = (next: string) => {
    setText(next)
    onValue(next.trim() === "" ? null : (read(next.trim()) ?? null))
  }
  return (
    <DecimalField label={label} hint={hint} error={typed === undefined ? unread : error} value={text} onText={change} />
  )
}

/** A year in four digits. */
export const readYear = (text: string): number | undefined => {
  if (!/^\d{4}$/.test(text)) return undefined
  const year = Number(text)
  return year >= 1900 && year <= 2200 ? year : undefined
}

/** Whole euros, with spaces between thousands or the sign behind. */
export const readEuros = (text: string): number | undefined => {
  const digits = text.replace(/[\s\u202f\u00a0]/g, "").replace(/€$/, "")
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined
}
