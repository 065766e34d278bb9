# Windows: `.\make.ps1 run` and `.\make.ps1 test`, the pair of `make run` and `make test`; so for check, bench and build.
# $env:PYTHON chooses the interpreter; further arguments are handed on.
# The coverage is held on Linux only: what is written for another system is never reached here.
param([Parameter(Position = 0)][string]$What = "run", [Parameter(ValueFromRemainingArguments)][string[]]$Rest)
$ErrorActionPreference = "Stop"
Set-Location $PSScriptRoot
$python = if ($env:PYTHON) { $env:PYTHON } elseif (Get-Command py -ErrorAction SilentlyContinue) { "py" } else { "python" }
if ($What -notin "run", "test", "check", "bench", "build") {
    Write-Host "usage: .\make.ps1 run|test|check|bench|build"
    exit 2
}
$level = if ($What -eq "run") { "run" } else { "test" }
& $python -m tools.set_up $level
if ($LASTEXITCODE) { exit $LASTEXITCODE }
$venv = Join-Path $PSScriptRoot ".venv\Scripts\python.exe"
$failed = 0
function Invoke-Module([string]$Line) {
    Write-Host "== $Line"
    $words = $Line -split " "
    & $venv -m @words
    if ($LASTEXITCODE) { $script:failed = 1 }
}
switch ($What) {
    "run" { & $venv -m desktop @Rest; $failed = $LASTEXITCODE }
    "test" { & $venv -m pytest -m "not device" --numprocesses 2 --dist loadfile --max-worker-restart 0 @Rest; $failed = $LASTEXITCODE }
    "check" {
        Invoke-Module "ruff check ."
        Invoke-Module "ruff format --check ."
        Invoke-Module "pyright"
        Invoke-Module "pytest -q tests/house_rules"
        Invoke-Module "tools.translations check"
        & (Join-Path $PSScriptRoot ".venv\Scripts\lint-imports.exe")
        if ($LASTEXITCODE) { $failed = 1 }
    }
    "bench" {
        foreach ($file in Get-ChildItem tests\benchmarks\bench_*.py) {
            Invoke-Module "tests.benchmarks.$($file.BaseName)"
        }
    }
    "build" {
        & $venv -m PyInstaller --noconfirm --log-level WARN build.spec
        $failed = $LASTEXITCODE
        if (-not $failed) { Invoke-Module "tools.try_frozen" }
    }
}
exit $failed
