import { type Edition, editions } from '@/rules'

/** The edition with most requirements; of several the newest, which stands last. */
export const fullestEdition: Edition = editions.reduce((fullest, edition) =>
  edition.requirements.length >= fullest.requirements.length ? edition : fullest,
)
