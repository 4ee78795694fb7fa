"""Makes two toy packages for LibreTranslate: `toy_packages.py FOLDER`.

Each holds a Transformer whose weights are written by hand: every piece of a sentence becomes the
piece that a small dictionary gives for it, at the same place. So the real server translates, word by
word and always in the same way; what is in no dictionary is handed through letter by letter.
"""

import json
import sys
from pathlib import Path

import ctranslate2
import numpy
import sentencepiece
import spacy

WORDS = {
    "the": "el", "The": "El", "river": "río", "rose": "subió", "by": "en", "centimetres": "centímetros",
    "within": "en", "two": "dos", "days": "días", "and": "y", "people": "personas", "had": "tuvieron",
    "to": "que", "leave": "dejar", "their": "sus", "houses": "casas", "near": "cerca", "old": "viejo",
    "bridge": "puente", "said": "dijo", "a": "un", "spokesman": "portavoz", "for": "para", "on": "el",
    "Monday": "Lunes", "water": "agua", "now": "ahora", "stands": "está", "at": "a", "of": "de",
    "All": "Todas", "schools": "escuelas", "in": "en", "town": "ciudad", "remain": "siguen",
    "closed": "cerradas", "until": "hasta", "Friday": "Viernes", "Helpers": "Ayudantes",
    "filled": "llenaron", "bags": "sacos", "with": "con", "sand": "arena",
}
LETTERS = [chr(code) for code in range(0x21, 0x7F)] + list("áéíóúüñÁÉÍÓÚÜÑ¿¡“”‘’–—…")
# The longest sentence, and the length of the code that names a place in it.
PLACES, CODE = 1024, 64
BLANK = "\u2581"


def tokenizer(folder, words):
    """Cuts text into the words of the dictionary and letters."""
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([" ".join(LETTERS)] * 4),
        model_prefix=str(folder / "sentencepiece"),
        model_type="char",
        vocab_size=len(LETTERS) + len(words) + 8,
        user_defined_symbols=sorted(words),
        character_coverage=1.0,
        hard_vocab_limit=False,
        normalization_rule_name="identity",
        minloglevel=2,
    )
    (folder / "sentencepiece.vocab").unlink()
    model = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    return [model.id_to_piece(at) for at in range(model.get_piece_size())]


def translator(folder, pieces, meaning):
    """Three stretches of a hidden state: which piece, at which place, which answer."""
    count = len(pieces)
    width = -(-(2 * count + CODE) // 8) * 8
    piece, place, answer = 0, count, count + CODE
    # Each place has as many ones as minus ones, so that all states have the same mean and spread.
    numbers = numpy.random.default_rng(7)
    codes = numpy.tile(numpy.repeat([1.0, -1.0], CODE // 2), (PLACES, 1))
    codes = numbers.permuted(codes, axis=1)

    def state(rows, **filled):
        out = numpy.zeros((rows, width), numpy.float32)
        for at, values in filled.values():
            out[:, at : at + values.shape[1]] = values
        return out

    def norm(spec, sample):
        spec.gamma = numpy.full(width, sample.std(), numpy.float32)
        spec.beta = numpy.full(width, sample.mean(), numpy.float32)

    def linear(spec, weight):
        spec.weight = weight.astype(numpy.float32)
        spec.bias = numpy.zeros(weight.shape[0], numpy.float32)

    def nothing(attention):
        linear(attention.linear[0], numpy.zeros((3 * width, width)))
        linear(attention.linear[1], numpy.zeros((width, width)))

    one = state(1, a=(piece, numpy.eye(count)[:1]), b=(place, codes[:1]))
    answered = one + state(1, c=(answer, numpy.eye(count)[:1]))
    embeddings = state(count, a=(piece, numpy.eye(count)))
    encodings = state(PLACES, a=(place, codes))
    spec = ctranslate2.specs.TransformerSpec.from_config(1, 1)
    for side in (spec.encoder, spec.decoder):
        table = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        table.weight = embeddings
        side.scale_embeddings = False
        side.position_encodings.encodings = encodings
        norm(side.layer[0].self_attention.layer_norm, one)
        nothing(side.layer[0].self_attention)
        norm(side.layer[0].ffn.layer_norm, one if side is spec.encoder else answered)
        linear(side.layer[0].ffn.linear_0, numpy.zeros((8, width)))
        linear(side.layer[0].ffn.linear_1, numpy.zeros((width, 8)))
        norm(side.layer_norm, one if side is spec.encoder else answered)
    look = spec.decoder.layer[0].attention
    norm(look.layer_norm, one)
    here = numpy.zeros((width, width))
    here[range(CODE), range(place, place + CODE)] = 1.0
    means = numpy.zeros((width, width))
    for at, text in enumerate(pieces):
        means[answer + pieces.index(meaning.get(text, text)), piece + at] = 1.0
    linear(look.linear[0], here * numpy.sqrt(width))
    linear(look.linear[1], numpy.concatenate([here, means]))
    linear(look.linear[2], numpy.eye(width))
    sure = numpy.zeros((count, width))
    sure[:, answer : answer + count] = 30.0 * numpy.eye(count)
    linear(spec.decoder.projection, sure)
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.config.add_source_eos = True
    spec.validate()
    spec.save(str(folder / "model"))


def package(packages, source, target, words):
    folder = packages / f"translate-{source[0]}_{target[0]}-toy"
    folder.mkdir(parents=True)
    meaning = {BLANK + word: BLANK + other for word, other in words.items()}
    pieces = tokenizer(folder, set(meaning) | set(meaning.values()))
    (folder / "model").mkdir()
    translator(folder, pieces, meaning)
    spacy.blank(source[0]).to_disk(folder / "spacy")
    about = {
        "package_version": "1.0",
        "argos_version": "1.0",
        "from_code": source[0],
        "from_name": source[1],
        "to_code": target[0],
        "to_name": target[1],
    }
    (folder / "metadata.json").write_text(json.dumps(about))


def main(folder):
    packages = Path(folder) / "argos-translate" / "packages"
    english, spanish = ("en", "English"), ("es", "Spanish")
    package(packages, english, spanish, WORDS)
    package(packages, spanish, english, {other: word for word, other in WORDS.items()})


main(sys.argv[1])
