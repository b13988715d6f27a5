// How the lexicon is written: a matter, and the many ways in which people name or describe it.

/**
 * Forms are separated by |. The words of a form follow each other with up to two others between them.
 * `a/b` within a form: either word. `x + y`: both nearby, in either order.
 * Words are stemmed (all persons and tenses of a verb are one), but a negated Persian verb («نرسید») wants a negated one.
 * Finglish is read through the Persian forms. `not`: forms that tell another matter and cancel this one.
 */
export type Concept = { id: string; fa: string; en: string; not?: string }
