import type { ButtonHTMLAttributes } from "preact"

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main`: the one thing to do here; `danger`: what destroys or withdraws. */
  kind?: "plain" | "main" | "danger" | "quiet"
  /** While true the button keeps its place and focus but does nothing more. */
  pending?: boolean
}

/** A native button; never disabled while it works, so that focus stays on it. */
export function Button({ kind = "plain", pending = false, type = "button", onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={pending ? "button" : type}
      class="button"
      data-kind={kind}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? undefined : onClick}
    />
  )
}
