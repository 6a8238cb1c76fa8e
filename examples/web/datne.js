/** The buttons of a page that save, open and print what an element holds. */
export function filing(element) {
  const problem = document.getElementById('problem');
  const open = document.getElementById('open');

  document.getElementById('save').addEventListener('click', () => {
    const file = element.save();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    URL.revokeObjectURL(link.href);
  });

  open.addEventListener('change', async () => {
    problem.textContent = '';
    try {
      await element.open(open.files[0]);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      problem.textContent = 'Šo datni nevar atvērt: tā nav saglabāta šajā lapā.';
    }
    // The same file can be chosen again.
    open.value = '';
  });

  document.getElementById('print').addEventListener('click', () => print());
}
