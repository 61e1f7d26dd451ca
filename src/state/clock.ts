const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
});

/** Beijing's wall clock as `YYYY-MM-DD HH:mm:ss`, wherever the machine stands. */
export const beijingTime = (moment: Date): string => parts.format(moment);
