import type { Member } from "@recos/schemas/people/member"

/** A member of the demonstration cooperative, before it has an id: everyone here is fictitious. */
export type DemoMember = Pick<Member, "name" | "email" | "college" | "role" | "background" | "languages">

/** Six people of an imagined valley of the Cévennes, both colleges, every role of the cooperative. */
export const DEMO_MEMBERS: readonly DemoMember[] = [
  {
    name: "Solange Fabrègue",
    email: "solange@demo.recos.example",
    college: "professional",
    role: "administrator",
    background: "Infirmière en pratique avancée, maison de santé de la vallée",
    languages: ["fr", "en"]
  },
  {
    name: "Abel Rouvière",
    email: "abel@demo.recos.example",
    college: "professional",
    role: "member",
    background: "Médecin généraliste de montagne",
    languages: ["fr"]
  },
  {
    name: "Inès Castanet",
    email: "ines@demo.recos.example",
    college: "professional",
    role: "member",
    background: "Kinésithérapeute, visites à domicile dans les hameaux",
    languages: ["fr", "en"]
  },
  {
    name: "Marcel Teissonnier",
    email: "marcel@demo.recos.example",
    college: "citizen",
    role: "member",
    background: "Castanéiculteur à la retraite, vit avec un mal de dos ancien",
    languages: ["fr"]
  },
  {
    name: "Nadia Belkacem",
    email: "nadia@demo.recos.example",
    college: "citizen",
    role: "member",
    background: "Mère de trois enfants, aide à domicile",
    languages: ["fr", "ar"]
  },
  {
    name: "Lison Aigoin",
    email: "lison@demo.recos.example",
    college: "professional",
    role: "member",
    background: "Pharmacienne et formatrice",
    languages: ["fr", "en"]
  }
]
