import { PASSWORD_FAULT_LABELS } from "@recos/schemas/people/passwords/fault-labels"
import { judgePassword } from "@recos/schemas/people/passwords/judge-password"
import { AppError } from "../errors/app-error.ts"
import type { Speech } from "../messages/speech.ts"

/**
 * Refuses a password that others would guess.
 * @param own what belongs to the person: name, mail address
 * @param path the field that it was typed in
 * @throws AppError `bad-input` with the reason beside that field.
 */
export function refuseWeakPassword(
  password: string,
  own: readonly string[],
  { path, speech }: { path: "password" | "newPassword"; speech: Speech }
): void {
  const fault = judgePassword(password, own)
  if (fault) throw new AppError("bad-input", { fields: [{ path, message: PASSWORD_FAULT_LABELS[speech][fault] }] })
}
