import { type Label, label } from "../../vocabulary/label.ts"
import type { KappaBand } from "./reviewer-agreement.ts"

/** How far two reviewers agree, in the bands of Landis and Koch (Biometrics 1977;33:159-174). */
export const KAPPA_BAND_LABELS: Record<KappaBand, Label> = {
  none: label("Accord nul, pas mieux que le hasard", "No agreement, no better than chance", "اتفاق ليس أفضل من الصدفة"),
  slight: label("Accord très faible", "Slight agreement", "اتفاق ضئيل"),
  fair: label("Accord faible", "Fair agreement", "اتفاق خفيف"),
  moderate: label("Accord modéré", "Moderate agreement", "اتفاق متوسط"),
  substantial: label("Accord fort", "Substantial agreement", "اتفاق قوي"),
  "almost-perfect": label("Accord presque parfait", "Almost perfect agreement", "اتفاق شبه تام")
}
