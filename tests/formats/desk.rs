//! Stories, and the program run on them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const STORY: &str = "Ferry sinks off Naxos, 7 missing

NAXOS, Greece, March 3 (Newswire) - A ferry carrying 212 passengers sank off the Greek island of \
Naxos on Monday, killing at least 4 people, the coast guard said.

“We heard a loud crack and then the lights went out,” said Eleni Markou, a passenger.

The vessel allegedly left port with a damaged hull. The company has not commented. Prosecutors may \
charge the captain.

Rescuers continued the search on Tuesday. Winds had eased by the morning. Divers joined them at \
noon. Schools stay closed. Shops will open as usual.
";

const LATER: &str = "Ferry sinks off Naxos, 9 missing

NAXOS, Greece, March 3 (Newswire) - A ferry carrying 221 passengers sank off the Greek island of \
Naxos on Monday, killing at least 6 people, the coast guard said.

“We heard a loud crack and then the lights went out,” said Eleni Markou, a passenger.

The vessel left port with a damaged hull. The company has commented. Prosecutors must charge the \
captain. An inquiry opens on Thursday.

Rescuers continued the search on Tuesday. Winds had eased by the morning. Divers joined them at \
noon. Schools stay closed. Shops will open as usual.
";

const EDITION: &str = "Se hunde un transbordador frente a Naxos, 9 desaparecidos

NAXOS, Grecia, 3 mar (Newswire) - Un transbordador que llevaba 212 pasajeros se hundió frente a la \
isla griega de Naxos el martes y murieron al menos 4 personas, dijo la guardia costera.

“We heard a loud crack and then the lights went off,” dijo Eleni Markou, una pasajera.

El buque zarpó con el casco dañado. La empresa no ha hecho comentarios. La fiscalía podría acusar \
al capitán.

Los equipos de rescate siguieron buscando el martes. El viento había amainado por la mañana. A \
mediodía se les unieron buzos. Las escuelas siguen cerradas. Los comercios abrirán como siempre.
";

/// Copy made to break whoever writes it into something else.
const HOSTILE: &str = "12 killed in <script>alert(1)</script> & ]]> fire

He was “\"><img src=x onerror=alert(2)>” on March 3, the mayor said. ::error file=x::%0A

The \u{1b}[31mport\u{1b}[0m of \u{202e}Naxos\u{202c} has not closed: <b onclick='x'>31</b> ships. \u{7}

שלום הנמל 12 נסגר. كتب <i>العمدة</i> 14.
";

const HOSTILE_EDITION: &str = "13 muertos en un incendio <script>alert(1)</script> & ]]>

Fue “\"><img src=x onerror=alert(3)>” el 4 de marzo, dijo el alcalde. ::error file=x::%0A

El \u{1b}[31mpuerto\u{1b}[0m de \u{202e}Naxos\u{202c} ha cerrado: <b onclick='x'>32</b> barcos. \u{7}

שלום הנמל 15 נסגר. كتب <i>العمدة</i> 16.
";

/// A folder with stories in it.
pub struct Desk(TempDir);

/// Commands that report, on stories of every kind.
pub const COMMANDS: [&[&str]; 6] = [
    &["check", "story.txt", "story.es.txt", "--to", "es"],
    &["diff", "story.txt", "later.txt"],
    &["diff", "story.txt", "later.txt", "--edition", "story.es.txt", "--to", "es"],
    &["check", "hostile.txt", "hostile.es.txt", "--from", "en", "--to", "es"],
    &["diff", "hostile.txt", "hostile.es.txt", "--from", "en"],
    &["check", "story.txt", "empty.txt", "--to", "es"],
];

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("story.txt", STORY),
            ("later.txt", LATER),
            ("story.es.txt", EDITION),
            ("hostile.txt", HOSTILE),
            ("hostile.es.txt", HOSTILE_EDITION),
            ("empty.txt", ""),
        ] {
            fs::write(folder.path().join(name), text).unwrap();
        }
        Self(folder)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    pub fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wireloc"));
        command.args(args).current_dir(self.path()).env_clear();
        command.output().unwrap()
    }

    /// What a command reports in a format.
    pub fn report(&self, args: &[&str], format: &str) -> String {
        let output = self.run(&[args, &["--output-format", format]].concat());
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(matches!(output.status.code(), Some(0 | 1)), "{args:?}: {stderr}");
        String::from_utf8(output.stdout).unwrap()
    }
}
