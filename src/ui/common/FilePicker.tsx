import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { Action } from './Action';
import { useActions } from './app';
import { fileInputId } from './fileInput';

/** A button that lets a person choose files to import; `accept` is a hint, any table is read. */
export function FilePicker({ label, look }: { readonly label: string; readonly look?: 'primary' | 'plain' }) {
  const { importFiles } = useActions();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Action icon={FileUp} label={label} onPress={() => input.current?.click()} testId="choose-file" {...(look === undefined ? {} : { look })} />
      <input
        id={fileInputId} ref={input} type="file" multiple className="hidden-input" accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.triage,text/csv" tabIndex={-1} aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) void importFiles(files);
        }}
      />
    </>
  );
}
