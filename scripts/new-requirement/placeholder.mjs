/** How every text of the scaffold begins. A test on the messages fails until somebody has written the text itself. */
export const placeholder = '[to be written]'
