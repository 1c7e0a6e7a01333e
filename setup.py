"Everything that a package needs to say stands in settings.ini; this file only passes it on."
import configparser
from pathlib import Path
from setuptools import find_packages, setup

here = Path(__file__).parent
ini = configparser.ConfigParser(delimiters=['='])
ini.read(here/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']

setup(name=cfg['lib_name'], version=cfg['version'], description=cfg['description'],
      long_description=(here/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
      author=cfg['author'], author_email=cfg['author_email'], keywords=cfg['keywords'].split(), url=cfg['git_url'],
      license='Apache-2.0', python_requires=f">={cfg['min_python']}",
      classifiers=['Development Status :: 4 - Beta', 'Intended Audience :: Developers', 'Intended Audience :: Education',
                   'Programming Language :: Python :: 3', 'Topic :: Scientific/Engineering :: Artificial Intelligence'],
      packages=[*find_packages(include=['movierec', 'movierec.*']), 'movierec.sample'], package_dir={'movierec.sample': 'data/sample'},
      package_data={'movierec.sample': ['*.csv']},
      install_requires=cfg['requirements'].split(), extras_require={k: cfg[f'{k}_requirements'].split() for k in ('dev', 'app', 'bench')},
      entry_points={'nbdev': [f"{cfg['lib_name']}={cfg['lib_path']}._modidx:d"]})
